import { Evidence } from './evidence.entity.js';
import { Finding } from './finding.entity.js';
import { RecommendationFinding } from './recommendation-finding.entity.js';
import { RecommendationLink } from './recommendation-link.entity.js';
import { RecommendationResponse } from './recommendation-response.entity.js';
import { Recommendation } from './recommendation.entity.js';

export const analysisEntities = [Finding, Evidence, Recommendation, RecommendationFinding, RecommendationResponse, RecommendationLink];

import { declarePart } from './parts';

declarePart(3);

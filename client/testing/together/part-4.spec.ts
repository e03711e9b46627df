import { declarePart } from './parts';

declarePart(4);

import type { Extractor } from '../extractor.js';

export const extractNames: Extractor = () => [];

import type { Extractor } from '../extractor.js';

export const extractQuotations: Extractor = () => [];

import type { Extractor } from '../extractor.js';

export const extractDates: Extractor = () => [];

import type { Extractor } from '../extractor.js';

export const extractFigures: Extractor = () => [];

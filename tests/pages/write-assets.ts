// npm run assets: bundles the pages' styles and scripts into src/report/html/assets.ts.
import { writeFileSync } from 'node:fs';
import { ASSETS, assetsModule } from './bundle-assets.js';

writeFileSync(ASSETS, await assetsModule());

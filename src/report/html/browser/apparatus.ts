import { startFigures } from './figures.js';
import { startFilters } from './filters.js';
import { startKeyboard } from './keyboard.js';
import { startReader } from './reader.js';
import { startThemeSwitch } from './theme.js';

startThemeSwitch();
startReader();
startFilters();
startKeyboard();
startFigures();

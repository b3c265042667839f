import { startThemeSwitch } from './theme.js';

startThemeSwitch();

import { nx } from './steps/nx.mjs';

// Merges new German texts into the English translation file, where they wait to be translated.
nx('run', 'client:extract-i18n');

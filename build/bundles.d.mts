/** The half of the bundles that tests build for themselves. */

import type { InlineConfig } from 'vite';

export declare const web: InlineConfig;
export declare const main: InlineConfig;
export declare const mainForTests: InlineConfig;
export declare const preload: InlineConfig;

/** The half of what is shipped that tests read. */

import type { Shipped } from './notices.mjs';

export declare function bundledFolders(): string[];
export declare function shippedPackages(): Shipped[];

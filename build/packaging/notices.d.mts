/** The half of the notices that tests read. */

export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly folder: string;
}

export declare const ALLOWED: readonly string[];
export declare function listSources(): Shipped[];
export declare function noticesText(): string;

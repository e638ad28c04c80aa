/** What tests ask of the build. */

export declare function ensureBuilt(...names: ('web' | 'main' | 'tools')[]): Promise<void>;

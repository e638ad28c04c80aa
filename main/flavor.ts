/**
 * Whether this build is the flavor that tests drive: the bundler writes it in. Guarantees: false in everything that
 * is released; a test reads it back from the packed bundle.
 */

declare const __FOR_TESTS__: boolean;

export const FOR_TESTS: boolean = __FOR_TESTS__;

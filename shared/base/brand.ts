/** A nominal type over a structural one: `Brand<Uint8Array, 'key'>` cannot be made by accident. */

declare const brand: unique symbol;

export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

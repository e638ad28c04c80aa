/** Joins the class names that apply; a CSS module's key that does not exist joins as nothing. */

export function classes(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}

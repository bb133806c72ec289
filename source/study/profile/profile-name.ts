/**
 * Whether a text can name a profile: it becomes the name of a file, so it is no path and has no
 * ending that a store uses.
 */
export function isProfileName(name: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name) && !/\.(?:json|lock|tmp)$/.test(name);
}

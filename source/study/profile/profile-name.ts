/**
 * Whether a text can name a profile: it becomes the name of a file on any machine, so it is no
 * path, has no ending that a store uses, and is none of the names that Windows keeps for its
 * devices.
 */
export function isProfileName(name: string): boolean {
  return (
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name) &&
    !/\.(?:json|lock|tmp|)$/.test(name) &&
    !isDeviceName(name)
  );
}

/** Whether Windows takes a file of this name for a device, whatever its ending and its case. */
export function isDeviceName(name: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name);
}

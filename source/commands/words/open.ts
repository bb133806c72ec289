/** What is said before a map is open, as its first screen will say it, and when it is closed. */
export const openWords = {
  overview: 'Overview',
  status: (burden: string) => `Burden ${burden}; no assumptions`,
  wayBack: (place: string, command: string) => `You were at ${place}. To return: ${command}`,
};

/** What is said before a map is open, as its first screen will say it, and when it is closed. */
import type { Burden } from '../../standing/burden.js';

export const openWords = {
  overview: 'Overview',
  /** The bundled walkthrough that shows what there is. */
  tour: 'three-minute-tour',
  /** The dial of the tour was the tour's. */
  afterTour: (burden: Burden) =>
    `The tour is over, and the dial where you had it, at ${burden}: ] asks for more.`,
  wayBack: (place: string, command: string) => `You were at ${place}. To return: ${command}`,
};

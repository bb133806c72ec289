/**
 * A place is where a walk can be: an item by its reference, such as `argument/release-offer`, or a
 * page, such as `timeline` or `compare/<party>/<party>`. Plain text, so that a script can name it.
 */
export type Place = string;

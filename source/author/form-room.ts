/** All that writing needs beyond its keys, in one module: loaded once the first screen is there. */
import { mapAfter } from '../map/edit/map-after.js';
import { editsFor, newItemIn } from './change-edits.js';
import { isBegun, newForm } from './form.js';
import { formOutline } from './form-page.js';
import { continued, mended } from './form-open.js';
import { updateForm } from './form-update.js';
import { lacksOutline } from './lacks-page.js';

export const formRoom = {
  newForm,
  isBegun,
  outline: formOutline,
  update: updateForm,
  continued,
  mended,
  lacks: lacksOutline,
  editsFor,
  newItemIn,
  mapAfter,
};
export type FormRoom = typeof formRoom;

/** Fields that every kind of file writes alike: the id of an item, and a name or a sentence. */
import { z } from 'zod';
import { idPattern } from './kinds.js';
import { fieldWords } from './words-fields.js';

export const id = z.string().regex(idPattern, fieldWords.id);

export const words = z.string().min(1, fieldWords.empty);

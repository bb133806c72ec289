/** What a drill answers to a key that does nothing now. */

export const nothingToSee = 'There is no answer to see now.';
export const gradeFirst = 'How well did you know it? 1 again, 2 hard, 3 good, 4 easy.';
export const answerFirst = 'Answer with a number, or v to see the answer.';

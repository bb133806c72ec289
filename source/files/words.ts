/** What a file of each kind is, in a sentence. */

export const aboutWords = {
  flow:
    'A round as it was debated: what was said in each speech, what answers what, and the time it ' +
    'took.',
  map: 'A dispute: its issues and parties, who argues what, on what evidence, and what answers it.',
  plan:
    'A prepared debate: its motion, the two sides with their arguments, and what the learners ' +
    'do.',
  profile: "What one learner did with each map: notes, bookmarks, visits, the drill's cards.",
  walkthrough:
    'A scripted walk through a stance map: narration, actions, and what must be so at each step.',
} as const;

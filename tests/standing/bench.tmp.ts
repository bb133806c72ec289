import { StanceMap } from '../../source/map/stance-map.js';
import { createEngine } from '../../source/standing/standing.js';
import { noAssumptions } from '../../source/standing/burden.js';
import { searchTurningPoints } from '../../source/standing/turning-points.js';
import { explain } from '../../source/standing/explanation.js';
import { unanswered } from '../../source/standing/unanswered.js';
const statuses = ['established','corroborated','reported','disputed','alleged','refuted'] as const;
function make(n: number, shape: string): StanceMap {
  let s = 12345; const rnd = (k: number) => { s = (Math.imul(s, 1664525) + 1013904223) >>> 0; return Math.floor(s / 4294967296 * k); };
  const evidence = Array.from({ length: n }, (_, i) => ({ id: `E${i}`, statement: 's', assertedBy: 'x', date: '2025', issues: [], status: shape === 'chain' ? 'established' : statuses[rnd(6)]!, sources: [] as string[] }));
  const args = Array.from({ length: n }, (_, i) => ({ id: `a${i}`, issue: 'i', party: 'p', side: 'for' as const, claim: `c${i}`, reasoning: '', evidence: shape === 'chain' ? [`E${i}`] : [`E${rnd(n)}`, `E${rnd(n)}`] }));
  const relations: any[] = [];
  if (shape === 'chain') for (let i = 1; i < n; i++) relations.push({ from: `a${i}`, to: `a${i-1}`, kind: 'rebuts' });
  else for (let i = 0; i < 2 * n; i++) { const a = rnd(n), b = rnd(n); const sup = rnd(4) === 0 && a !== b; 
    if (shape === 'threads') { const hi = Math.max(a,b, 1), lo = Math.max(0, hi - 1 - rnd(50)); if (hi!==lo) relations.push({ from: `a${hi}`, to: `a${lo}`, kind: sup ? 'supports' : rnd(2) ? 'rebuts' : 'undercuts' }); }
    else relations.push({ from: `a${sup ? Math.max(a,b) : a}`, to: `a${sup ? Math.min(a,b) : b}`, kind: sup ? 'supports' : rnd(2) ? 'rebuts':'undercuts' }); }
  return new StanceMap({ format: 'stancemap/1', id: 'm', title: 't', summary: '', language: 'en', updated: '2025', method: '', issues: [], parties: [{ id: 'p', name: 'P', short: 'p', kind: 'k', about: '' }], positions: [], arguments: args, relations, evidence, sources: [], events: [], glossary: [], questions: [] });
}
const t = <T>(f: () => T): [T, number] => { const b = performance.now(); const r = f(); return [r, performance.now() - b]; };
for (const shape of ['random', 'threads', 'chain']) for (const n of [200, 1000, 10000, 100000]) {
  const map = make(n, shape);
  createEngine(map); const [engine, lay] = t(() => createEngine(map));
  const [first, lab] = t(() => engine.label('word', noAssumptions));
  const re: number[] = []; for (let i = 0; i < 9; i++) re.push(t(() => engine.label(i % 2 ? 'word' : 'report', { granted: ['E3'], rejected: ['E7'] }))[1]);
  re.sort((a, b) => a - b);
  let worst = 0, sum = 0, untried = 0, pts = 0, w = ''; const ids = [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, Math.floor(n/2), n-1];
  for (const b of ['word', 'report'] as const) for (const i of ids) { const [r, ms] = t(() => searchTurningPoints(engine, b, noAssumptions, `a${i}`)); sum += ms; if (ms > worst) { worst = ms; w = `a${i}/${b} tried ${r.tried}`; } untried = Math.max(untried, r.untried); pts += r.points.length; }
  const [, un] = t(() => unanswered(map, first));
  const [, ex] = t(() => ids.map(i => explain(map, first, `a${i}`)));
  console.log(shape, n, JSON.stringify({ lay: +lay.toFixed(1), firstLabel: +lab.toFixed(1), relabelMedian: +(re[4]!).toFixed(1), relabelMax: +re[8]!.toFixed(1), tpMean: +(sum / ids.length / 2).toFixed(1), tpWorst: +worst.toFixed(1), w, untried, pts, unanswered: +un.toFixed(1), ex: +ex.toFixed(2) }), JSON.stringify(first.tally()));
}

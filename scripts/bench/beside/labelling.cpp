// `labelling ROUNDS < LAYOUT`: the same algorithm as source/standing/propagation.ts in C++, the
// limit for ours. A layout is "arguments attacks supports", then for each argument how many of its
// citations are admitted, then the attacks and the supports as pairs of places. Prints the median
// of the rounds in ms and how many arguments have each label.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>

using Numbers = std::vector<uint32_t>;

struct Neighbours {
  Numbers offsets, ends, counts;

  Neighbours(uint32_t size, const Numbers &from, const Numbers &to)
      : offsets(size + 1), ends(to.size()), counts(size) {
    for (uint32_t start : from) offsets[start + 1]++;
    for (uint32_t at = 0; at < size; at++) offsets[at + 1] += offsets[at];
    Numbers next(offsets.begin(), offsets.end() - 1);
    for (size_t at = 0; at < from.size(); at++) ends[next[from[at]]++] = to[at];
    for (uint32_t at = 0; at < size; at++) counts[at] = offsets[at + 1] - offsets[at];
  }
};

struct Labelling {
  const Neighbours &attacked, &supported;
  const Numbers &admitted;
  std::vector<uint8_t> label;
  Numbers inAttackers, inSupporters, openAttackers, openSupporters, queue;
  uint32_t queued = 0;

  Labelling(const Neighbours &attackers, const Neighbours &attacked, const Neighbours &supporters,
            const Neighbours &supported, const Numbers &admitted)
      : attacked(attacked), supported(supported), admitted(admitted), label(admitted.size()),
        inAttackers(admitted.size()), inSupporters(admitted.size()),
        openAttackers(attackers.counts), openSupporters(supporters.counts),
        queue(admitted.size()) {
    for (uint32_t at = 0; at < admitted.size(); at++) decide(at);
    for (uint32_t next = 0; next < queued; next++) {
      uint32_t at = queue[next];
      bool in = label[at] == 1;
      count(attacked, at, in ? inAttackers : openAttackers, in ? 1 : -1);
      count(supported, at, in ? inSupporters : openSupporters, in ? 1 : -1);
    }
  }

  uint8_t verdict(uint32_t at) const {
    if (inAttackers[at] > 0) return 2;
    if (admitted[at] == 0 && openSupporters[at] == 0) return 2;
    return openAttackers[at] == 0 && (admitted[at] > 0 || inSupporters[at] > 0) ? 1 : 0;
  }

  void decide(uint32_t at) {
    if (label[at] != 0) return;
    if (uint8_t found = verdict(at)) label[at] = found, queue[queued++] = at;
  }

  void count(const Neighbours &targets, uint32_t at, Numbers &counts, int by) {
    for (uint32_t one = targets.offsets[at]; one < targets.offsets[at + 1]; one++) {
      uint32_t target = targets.ends[one], left = counts[target] += by;
      if (by > 0 || left == 0) decide(target);
    }
  }
};

static Numbers read(size_t many) {
  Numbers numbers(many);
  for (auto &number : numbers) if (std::scanf("%u", &number) != 1) std::exit(1);
  return numbers;
}

int main(int, char **arguments) {
  Numbers head = read(3), admitted = read(head[0]);
  auto pairs = [&](uint32_t many) {
    Numbers all = read(2 * many), from, to;
    for (size_t at = 0; at < all.size(); at += 2) {
      from.push_back(all[at]);
      to.push_back(all[at + 1]);
    }
    return std::make_pair(from, to);
  };
  auto attacks = pairs(head[1]), supports = pairs(head[2]);
  Neighbours attacked(head[0], attacks.first, attacks.second);
  Neighbours attackers(head[0], attacks.second, attacks.first);
  Neighbours supported(head[0], supports.first, supports.second);
  Neighbours supporters(head[0], supports.second, supports.first);
  std::vector<double> times;
  long counts[3] = {};
  for (int round = 0; round < std::atoi(arguments[1]); round++) {
    auto before = std::chrono::steady_clock::now();
    Labelling labelling(attackers, attacked, supporters, supported, admitted);
    std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - before;
    times.push_back(taken.count());
    const auto &labels = labelling.label;
    for (int label = 0; label < 3; label++)
      counts[label] = std::count(labels.begin(), labels.end(), label);
  }
  std::sort(times.begin(), times.end());
  std::printf("{\"ms\":%.4f,\"undecided\":%ld,\"in\":%ld,\"out\":%ld}", times[times.size() / 2],
              counts[0], counts[1], counts[2]);
}

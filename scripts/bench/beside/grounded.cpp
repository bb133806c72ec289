// `grounded ROUNDS < FRAMEWORK.af`: the grounded labelling by a queue, linear in arguments and attacks. The limit for ours.
// Prints the median of the rounds in ms and how many arguments are in, out and undecided.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

int main(int, char **arguments) {
  int size = 0;
  if (std::scanf("p af %d", &size) != 1) return 1;
  std::vector<int> from, to;
  char line[256];
  while (std::fgets(line, sizeof line, stdin)) {
    int one, other;
    if (line[0] != '#' && std::sscanf(line, "%d %d", &one, &other) == 2) from.push_back(one - 1), to.push_back(other - 1);
  }
  std::vector<int> offsets(size + 1), targets(from.size()), attackers(size);
  for (size_t at = 0; at < from.size(); at++) offsets[from[at] + 1]++, attackers[to[at]]++;
  for (int at = 0; at < size; at++) offsets[at + 1] += offsets[at];
  std::vector<int> next(offsets.begin(), offsets.end() - 1);
  for (size_t at = 0; at < from.size(); at++) targets[next[from[at]]++] = to[at];

  std::vector<double> times;
  std::vector<char> label(size);
  for (int round = 0; round < std::atoi(arguments[1]); round++) {
    auto before = std::chrono::steady_clock::now();
    std::vector<int> left(attackers), queue;
    queue.reserve(size);
    std::fill(label.begin(), label.end(), 'u');
    for (int at = 0; at < size; at++) if (left[at] == 0) label[at] = 'i', queue.push_back(at);
    for (size_t head = 0; head < queue.size(); head++) {
      for (int one = offsets[queue[head]]; one < offsets[queue[head] + 1]; one++) {
        int attacked = targets[one];
        if (label[attacked] != 'u') continue;
        label[attacked] = 'o';
        for (int other = offsets[attacked]; other < offsets[attacked + 1]; other++) {
          int defended = targets[other];
          if (--left[defended] == 0 && label[defended] == 'u') label[defended] = 'i', queue.push_back(defended);
        }
      }
    }
    times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - before).count());
  }
  std::sort(times.begin(), times.end());
  auto count = [&](char which) { return (long)std::count(label.begin(), label.end(), which); };
  std::printf("{\"ms\":%.4f,\"in\":%ld,\"out\":%ld,\"undecided\":%ld}", times[times.size() / 2], count('i'), count('o'), count('u'));
}

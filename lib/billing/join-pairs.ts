/** Pairs that share a member, made one group: `[a, b]` and `[b, c]` are `[a, b, c]`. Members in order of sight. */
export function joinPairs(pairs: [string, string][]): string[][] {
  return pairs.reduce<string[][]>((groups, pair) => {
    const touched = groups.filter((group) => pair.some((each) => group.includes(each)));
    const joined = [...new Set([...touched.flat(), ...pair])];
    return [...groups.filter((group) => !touched.includes(group)), joined];
  }, []);
}

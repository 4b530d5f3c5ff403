/** Stands for `test/report/growth.ts` where mutants are tested: how long a text takes says nothing about a mutant. */
export function growsLinearly(): boolean {
  return true;
}

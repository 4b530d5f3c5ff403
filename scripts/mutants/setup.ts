import fc from 'fast-check';

// A mutant lives or dies by the same texts in every run.
fc.configureGlobal({ seed: 1 });

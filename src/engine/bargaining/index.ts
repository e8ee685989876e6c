/** The bargaining engine's public door. Behind it, rearrange freely. */
export * from './bargain.ts';

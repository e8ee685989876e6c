/** Styles are brought in for their effect. */
declare module '*.css';

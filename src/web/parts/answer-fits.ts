import { createContext } from 'react';

/** Whether the answer that something is part of is the one to what is asked now, not one from before that is still shown. */
export const AnswerFits = createContext(true);

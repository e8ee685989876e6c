/** Whether the next state that is pointed at is one to compare with, not one to look at. */
import { create } from 'zustand';

const mode = create(() => ({ isOn: false }));

export const useCompareMode = () => mode(({ isOn }) => isOn);
export const setCompareMode = (isOn: boolean) => mode.setState({ isOn });

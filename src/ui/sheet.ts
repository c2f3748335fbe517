/** On a narrow window, panels are sheets from below, one at a time; on a wide one all stand open. */
export type Sheet = 'themes' | 'legend' | 'card' | 'settings';

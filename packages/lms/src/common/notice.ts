/**
 * What went wrong between us and the LMS. The pupil goes on in every case; what was done is kept on the device.
 * none: the page was not opened by an LMS. refused: the LMS does not take results. cut: it does not keep the whole state.
 * damaged: what it kept cannot be read. stranger: what it kept is of another pupil. denied: it says this launch is not valid.
 */
export type LmsTrouble = 'none' | 'refused' | 'cut' | 'damaged' | 'stranger' | 'denied';

import { expect } from '@open-wc/testing';
import { defaultTracks } from '@leerspoor/content';
it('runs', () => { expect(defaultTracks.length).to.equal(3); });

// `node --import tsx --conditions=source packages/lms/test/xapi/write-profile.ts` writes docs/xapi-profile.jsonld.
import { writeFileSync } from 'node:fs';
import { profile } from '@leerspoor/lms/xapi/profile';

writeFileSync('docs/xapi-profile.jsonld', `${JSON.stringify(profile, null, 2)}\n`);

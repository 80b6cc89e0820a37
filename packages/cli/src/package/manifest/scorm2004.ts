import { goalsOf, type Unit } from '../unit.js';
import { escaped, xmlId } from '../xml.js';

/**
 * The manifest of SCORM 2004, 4th edition, with an objective a goal. It asks for no measure to satisfy the first objective:
 * a run time would make "failed" of every pupil who is on the way; the launch page knows when the unit is passed.
 */
export function manifest2004(unit: Unit, files: readonly string[]): string {
  const { pack, title } = unit;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${xmlId(pack.id)}" version="${escaped(pack.version)}"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${escaped(title)}</title>
      <item identifier="lesson" identifierref="resource" isvisible="true">
        <title>${escaped(title)}</title>
        <imsss:sequencing>
          <imsss:objectives>
            <imsss:primaryObjective objectiveID="unit"/>
${goalsOf(unit)
  .map(({ id }) => `            <imsss:objective objectiveID="${escaped(id)}"/>`)
  .join('\n')}
          </imsss:objectives>
          <imsss:deliveryControls tracked="true" completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="resource" type="webcontent" adlcp:scormType="sco" href="index.html">
${files.map((file) => `      <file href="${escaped(file)}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`;
}

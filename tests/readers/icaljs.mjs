// Reads each calendar with ical.js in strict mode: `node icaljs.mjs FOLDER`, where FOLDER holds .ics files and beside
// each a .days file with the UID and the first day of every event, one a line. Complains and exits with 1 otherwise.
import fs from "node:fs";
import path from "node:path";
import ICAL from "ical.js";

ICAL.design.strict = true;
let bad = 0;
const folder = process.argv[2];
for (const name of fs.readdirSync(folder).filter((file) => file.endsWith(".ics")).sort()) {
  try {
    const calendar = new ICAL.Component(ICAL.parse(fs.readFileSync(path.join(folder, name), "utf8")));
    const found = calendar.getAllSubcomponents("vevent").map((item) => {
      const event = new ICAL.Event(item, { strictExceptions: true });
      return `${event.uid} ${event.startDate.toString().slice(0, 10).replaceAll("-", "")}`;
    });
    const wanted = fs.readFileSync(path.join(folder, name.replace(".ics", ".days")), "utf8").trim().split("\n");
    if (JSON.stringify(found.sort()) !== JSON.stringify(wanted.sort())) throw new Error("other events or days");
    console.log(`${name}: ${found.length} events`);
  } catch (error) {
    console.log(`${name}: ${error.message}`);
    bad += 1;
  }
}
process.exit(bad ? 1 : 0);

/**
 * Names of time zones, in hours from UTC: those of RFC 822, and those of newsrooms that stand for one offset only ("IST" is
 * India's, Ireland's and Israel's).
 */
const hours: Readonly<Record<string, number>> = {
  UT: 0,
  UTC: 0,
  GMT: 0,
  Z: 0,
  WET: 0,
  EDT: -4,
  EST: -5,
  CDT: -5,
  CST: -6,
  MDT: -6,
  MST: -7,
  PDT: -7,
  PST: -8,
  AKDT: -8,
  AKST: -9,
  HST: -10,
  ADT: -3,
  BST: 1,
  WEST: 1,
  CET: 1,
  MEZ: 1,
  CEST: 2,
  MESZ: 2,
  EET: 2,
  SAST: 2,
  EEST: 3,
  MSK: 3,
  EAT: 3,
  PKT: 5,
  WIB: 7,
  HKT: 8,
  SGT: 8,
  AWST: 8,
  JST: 9,
  KST: 9,
  AEST: 10,
  AEDT: 11,
  NZST: 12,
  NZDT: 13,
};

/** `+01:00` for "+0100", "+01", "GMT+1:00" and "CET", `Z` for UTC by name; null for a zone that is not known. */
export function zoneOffset(zone: string): string | null {
  const digits = /^(?:GMT|UTC)?([+-])(\d{2}):?(\d{2})?$/i.exec(zone);
  if (digits !== null) {
    const [, sign, hour, minute = '00'] = digits;
    return Number(hour) <= 14 && Number(minute) <= 59 ? `${sign}${hour}:${minute}` : null;
  }
  const offset = hours[zone.toUpperCase()];
  if (offset === undefined) return null;
  return offset === 0 ? 'Z' : `${offset < 0 ? '-' : '+'}${String(Math.abs(offset)).padStart(2, '0')}:00`;
}

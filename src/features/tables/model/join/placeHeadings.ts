/** Headings of columns that hold provinces alone, and cities alone; 地区 may hold both. */
export const PROVINCE_HEADING = /^(?:所[在属])?(?:省|省份|省级|provinces?(?:[ _]?name)?|prov)$/i;
export const CITY_HEADING =
  /^(?:所[在属])?(?:城市|地市|地级市|市|地级城市)(?:名称?)?$|^(?:city|cities|prefecture)(?:[ _]?name)?$/i;

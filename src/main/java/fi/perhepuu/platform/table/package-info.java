/**
 * Tables that people bring from and take to their spreadsheets: CSV and XLSX, read within limits
 * and written so that no cell runs anything.
 */
package fi.perhepuu.platform.table;

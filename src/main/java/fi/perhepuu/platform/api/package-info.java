/**
 * What every address under {@code /api} shares: bodies read within limits and in one shape only,
 * versions as tags, lists a page at a time, refusals as problem documents.
 */
package fi.perhepuu.platform.api;

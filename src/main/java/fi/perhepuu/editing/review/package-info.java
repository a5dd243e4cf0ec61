/**
 * The ladder of reviews: owners are asked at night what is due, once a week at most, and say by a
 * link that it is still true, with or without an account.
 */
package fi.perhepuu.editing.review;

/**
 * Who is at the other end: accounts of a tenant's people, how they prove who they are, what they
 * may do, and the tokens that say so. Families need no account for anything.
 */
package fi.perhepuu.identity;

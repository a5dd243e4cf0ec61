/**
 * What the deployment has written down of each tenant, for those who run it: state, modules,
 * licence, who has changed them, and what the folder says. No content.
 */
package fi.perhepuu.tenancy.records;

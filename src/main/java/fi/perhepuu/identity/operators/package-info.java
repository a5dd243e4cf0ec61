/**
 * Those who run the deployment: accounts of their own, in the control schema, that open no tenant.
 * The first one is made at the start.
 */
package fi.perhepuu.identity.operators;

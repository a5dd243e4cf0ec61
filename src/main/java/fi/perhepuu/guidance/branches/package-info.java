/**
 * What a tenant makes of the tree itself: branches of its own, and the places of all of them. They
 * join its model, so the tree, the menu and every page that names a branch show them by themselves.
 */
package fi.perhepuu.guidance.branches;

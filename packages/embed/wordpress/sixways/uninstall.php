<?php
/**
 * Leaves nothing behind.
 *
 * @package Sixways
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'sixways' );

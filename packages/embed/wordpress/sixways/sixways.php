<?php
/**
 * Plugin Name:       Sixways
 * Description:       Personalised care widgets: refer yourself, find support, compare options, Easy Read. As a block, a shortcode or a plain link.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      8.0
 * License:           MIT
 * Text Domain:       sixways
 *
 * Every way of adding a widget ends as a plain link to a hosted page, which the loader turns into the widget. So nothing is
 * lost where a sanitiser strips tags and scripts, and without JavaScript the link still leads to the form.
 *
 * @package Sixways
 */

namespace Sixways;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';

require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/link.php';
require_once __DIR__ . '/includes/block.php';
require_once __DIR__ . '/includes/shortcode.php';
require_once __DIR__ . '/includes/embed.php';
require_once __DIR__ . '/includes/kses.php';

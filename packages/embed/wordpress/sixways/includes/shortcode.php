<?php
/**
 * The shortcode: [sixways widget="self-referral" area="E09000028"].
 *
 * @package Sixways
 */

namespace Sixways;

defined( 'ABSPATH' ) || exit;

add_shortcode(
	'sixways',
	fn ( $given ): string => link_html( (array) $given )
);

<?php
/**
 * The link that every widget is.
 *
 * @package Sixways
 */

namespace Sixways;

defined( 'ABSPATH' ) || exit;

/**
 * The widgets that have pages of their own, each with the words of its link.
 *
 * @return array<string, string>
 */
function widgets(): array {
	return array(
		'self-referral'  => __( 'Refer yourself to social prescribing', 'sixways' ),
		'service-finder' => __( 'Find support near you', 'sixways' ),
		'options-grid'   => __( 'Compare the options for your care', 'sixways' ),
		'easy-read'      => __( 'Read this in Easy Read', 'sixways' ),
		'goal-setter'    => __( 'Set a goal', 'sixways' ),
		'about-me'       => __( 'Prepare for the talk about your care', 'sixways' ),
		'check-in'       => __( 'Look at how things are going', 'sixways' ),
		'budget-planner' => __( 'Plan a personal health budget', 'sixways' ),
		'plan-viewer'    => __( 'Read your care and support plan', 'sixways' ),
	);
}

/**
 * What a link may set, and what each value must look like. Nothing personal is among them.
 *
 * @return array<string, string>
 */
function allowed_parameters(): array {
	return array(
		'area'          => '/^E\d{8}$/',
		'site'          => '/^[a-z][a-z0-9-]*$/i',
		'aid'           => '/^[a-z][a-z0-9-]*$/',
		'explainer'     => '/^[a-z][a-z0-9-]*$/',
		'lang'          => '/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i',
		'reading-level' => '/^(standard|easy)$/',
	);
}

/**
 * A widget as HTML: a link alone in its paragraph, and the loader.
 *
 * @param array<string, mixed> $given `widget`, `text`, and the parameters above. What is not allowed is left out.
 * @return string HTML; empty where there is no host or no such widget. People who may edit read why instead.
 */
function link_html( array $given ): string {
	$host   = settings()['host'];
	$widget = (string) ( $given['widget'] ?? 'self-referral' );
	$known  = widgets();
	if ( '' === $host || ! isset( $known[ $widget ] ) ) {
		return current_user_can( 'edit_posts' ) ? '<p>' . esc_html( fault( $host, $widget ) ) . '</p>' : '';
	}
	wp_enqueue_script( 'sixways-loader' );
	$text = trim( (string) ( $given['text'] ?? '' ) );
	return sprintf(
		'<p class="sixways"><a href="%1$s">%2$s</a></p>',
		esc_url( add_query_arg( parameters( $widget, $given ), $host . '/w/' . $widget ) ),
		esc_html( '' === $text ? $known[ $widget ] : $text )
	);
}

/**
 * What is wrong, for whoever may mend it.
 *
 * @param string $host   The host, or nothing.
 * @param string $widget The widget that was asked for.
 */
function fault( string $host, string $widget ): string {
	if ( '' === $host ) {
		return __( 'Sixways has no host yet: see Settings → Sixways.', 'sixways' );
	}
	/* translators: 1: what was written, 2: names of widgets */
	return sprintf( __( 'Sixways has no widget "%1$s". There are: %2$s.', 'sixways' ), $widget, implode( ', ', array_keys( widgets() ) ) );
}

/**
 * The parameters that fit.
 *
 * @param string               $widget The widget.
 * @param array<string, mixed> $given  Anything.
 * @return array<string, string>
 */
function parameters( string $widget, array $given ): array {
	if ( 'self-referral' === $widget && empty( $given['area'] ) && empty( $given['site'] ) ) {
		$given['area'] = settings()['area'];
	}
	$fitting = array();
	foreach ( allowed_parameters() as $name => $pattern ) {
		$value = $given[ $name ] ?? '';
		if ( is_string( $value ) && 1 === preg_match( $pattern, $value ) ) {
			$fitting[ $name ] = $value;
		}
	}
	return $fitting;
}

add_action(
	'init',
	function (): void {
		$host = settings()['host'];
		if ( '' !== $host ) {
			// Without a version in its address: the loader names the versions it loads itself.
			wp_register_script( 'sixways-loader', $host . '/cdn/loader.js', array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
		}
	}
);

add_filter(
	'script_loader_tag',
	// Rocket Loader holds scripts back; this one must run early, so that the page does not move.
	fn ( string $tag, string $handle ): string => 'sixways-loader' === $handle ? str_replace( ' src=', ' async data-cfasync="false" src=', $tag ) : $tag,
	10,
	2
);

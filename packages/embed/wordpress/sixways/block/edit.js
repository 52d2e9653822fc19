// The block in the editor: its settings in the side bar, and the hosted page as a preview. Written for the browser as it is.
(({ blocks, element, components, blockEditor, i18n }, { host, widgets, area }) => {
  const { createElement: h, Fragment } = element;
  const { __ } = i18n;

  /** What each widget can be told beside its words. */
  const FIELDS = {
    'self-referral': [
      ['area', __('Borough (GSS code)', 'sixways')],
      ['site', __('Site', 'sixways')],
    ],
    'service-finder': [],
    'options-grid': [['aid', __('Decision aid', 'sixways')]],
    'easy-read': [['explainer', __('Explainer', 'sixways')]],
  };

  function address({ widget, readingLevel, ...given }) {
    const query = new URLSearchParams();
    for (const [name] of FIELDS[widget] ?? []) if (given[name]) query.set(name, given[name]);
    if (widget === 'self-referral' && !given.area && !given.site && area) query.set('area', area);
    if (readingLevel === 'easy') query.set('reading-level', 'easy');
    return `${host}/w/${widget}?${query}`;
  }

  function Settings({ attributes, setAttributes }) {
    const { widget, text, readingLevel } = attributes;
    const options = Object.entries(widgets).map(([value, label]) => ({ value, label }));
    const change = (name) => (value) => setAttributes({ [name]: value });
    return h(
      blockEditor.InspectorControls,
      null,
      h(
        components.PanelBody,
        { title: __('Widget', 'sixways') },
        h(components.SelectControl, {
          label: __('Which one', 'sixways'),
          value: widget,
          options,
          onChange: change('widget'),
        }),
        h(components.TextControl, {
          label: __('Words of the link', 'sixways'),
          help: __('What people read until the widget is there, and without JavaScript.', 'sixways'),
          value: text,
          placeholder: widgets[widget],
          onChange: change('text'),
        }),
        (FIELDS[widget] ?? []).map(([name, label]) =>
          h(components.TextControl, { key: name, label, value: attributes[name], onChange: change(name) }),
        ),
        h(components.ToggleControl, {
          label: __('Easy Read', 'sixways'),
          checked: readingLevel === 'easy',
          onChange: (easy) => setAttributes({ readingLevel: easy ? 'easy' : 'standard' }),
        }),
      ),
    );
  }

  function Preview({ attributes }) {
    if (!host)
      return h(
        components.Notice,
        { status: 'warning', isDismissible: false },
        __('Sixways has no host yet: see Settings → Sixways.', 'sixways'),
      );
    const label = attributes.text || widgets[attributes.widget];
    return h(
      'div',
      null,
      h('p', null, h('a', { href: address(attributes), target: '_blank', rel: 'noopener' }, label)),
      // Shown, not used: what is typed into a preview must go nowhere.
      h('iframe', {
        src: address(attributes),
        title: label,
        width: '100%',
        height: 480,
        tabIndex: -1,
        inert: '',
        loading: 'lazy',
      }),
      h(
        'p',
        { className: 'description' },
        __(
          'If the preview stays empty, the host does not let this website show its pages in a frame. The published page works all the same.',
          'sixways',
        ),
      ),
    );
  }

  function Edit(props) {
    return h(Fragment, null, h(Settings, props), h('div', blockEditor.useBlockProps(), h(Preview, props)));
  }

  blocks.registerBlockType('sixways/widget', { edit: Edit, save: () => null });
})(window.wp, window.sixwaysBlock);
